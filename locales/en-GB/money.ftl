### Beat money.

money-beat = Add money
money-page-title = Add money · Middle-out
money-title = Money
