### Names that every view uses: regions, tensions and their poles, mechanisms, seats, shocks, presets.

# Around the ring, Northmoor next to Eastwater. At other sizes regions have numbers.
region-0 = Northmoor
region-1 = Eastwater
region-2 = Fenby
region-3 = Calder
region-4 = Holm
region-5 = Wick
region-6 = Tarn
region-7 = Brack
region-8 = Sole
region-9 = Ridd
region-10 = Pell
region-11 = Gower
region-number = Region { $number }

# A rope's name, then what stands at its left and at its right post.
tension-1 = One rule, local fit
tension-1-left = One rule
tension-1-right = Local fit
tension-2 = Direction, autonomy
tension-2-left = The centre decides
tension-2-right = The locality decides
tension-3 = Rivals, partners
tension-3-left = Compete
tension-3-right = Work together
tension-4 = Share, protect
tension-4-left = Share
tension-4-right = Protect
tension-5 = Keep or renew
tension-5-left = Keep what works
tension-5-right = Change it
tension-6 = Fast or agreed
tension-6-left = Move fast
tension-6-right = Ask first
tension-7 = Answer for it, own it
tension-7-left = Answer for it
tension-7-right = Own it
tension-8 = This year, next decade
tension-8-left = This year
tension-8-right = Next decade
tension-9 = Scale, lock-in
tension-9-left = Scale
tension-9-right = Lock-in
tension-10 = Raise all, race ahead
tension-10-left = Raise all
tension-10-right = Race ahead
tension-11 = Care now, study later
tension-11-left = Care now
tension-11-right = Study later
tension-12 = Borders of scale
tension-12-left = Up to the centre
tension-12-right = Across to neighbours

mechanism-1 = One rule for the data
mechanism-2 = Money with conditions
mechanism-3 = Buy once for all
mechanism-4 = Pay for use
mechanism-5 = Showcase sites
mechanism-6 = Shared national rails
mechanism-7 = Sharing agreements
mechanism-8 = Regional boards
mechanism-9 = Clinical leaders
mechanism-10 = Test the suppliers
mechanism-11 = Learning networks
mechanism-12 = Open doors to data
mechanism-13 = Hands-on help
mechanism-14 = Measure and publish
mechanism-15 = Ask the public
mechanism-16 = One system per region

seat-1 = Centre
seat-2 = Region
seat-3 = Hospital
seat-4 = GP
seat-5 = Supplier
seat-6 = Patient

shock-macro = New minister
shock-meso = Reorganise
shock-micro = Merge hospitals
shock-scandal = Data breach
shock-exit = Supplier fails
shock-urgency = Emergency
shock-money = Money ends

# Several records, as a case pack may call them otherwise.
records-name = records
