### Beat people.

people-beat = The people in the middle
people-page-title = The people in the middle · Middle-out
people-title = People
