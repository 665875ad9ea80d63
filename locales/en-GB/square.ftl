### Beat square.

square-beat = It was never one slider
square-page-title = It was never one slider · Middle-out
square-title = Square
