### Beat chairs.

chairs-beat = Six chairs
chairs-page-title = Six chairs · Middle-out
chairs-title = Chairs
