### Beat 4, find the spot.

line-beat = Find the spot
line-page-title = Find the spot · Middle-out
line-title = Line
