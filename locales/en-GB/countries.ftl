### England's own story and the country cards.

countries-page-title = England and other countries · Middle-out
countries-title = England and other countries
