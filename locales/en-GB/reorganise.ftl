### Beat reorganise.

reorganise-beat = Reorganise
reorganise-page-title = Reorganise · Middle-out
reorganise-title = Reorganise
