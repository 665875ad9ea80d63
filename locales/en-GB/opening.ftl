### Beat 1: her record stops at the border, and the reader chooses who decides.

opening-beat = The record that stopped
opening-page-title = Middle-out: her record cannot reach her

opening-title-first = Her record is twenty miles away.
opening-title-second = It cannot reach her.
opening-lead = Asha lives in Northmoor and fell ill in Eastwater. From tonight you run the national
    programme. Twelve regions are waiting for your first move.
opening-note = Eight minutes, nothing to sign up to. Asha is invented; [the problem is
    not](cross-border-care). ● [SHCR23] ● [WAR19]
opening-lead-phone = Asha fell ill one region from home. You now run the national programme. First
    move?

opening-central = Choose one system for everyone
opening-central-more = The centre buys it, every region uses it
opening-central-phone = One system for everyone
opening-local = Let every region choose its own
opening-local-more = They know their wards better than you do
opening-local-phone = Let each region choose

opening-card = About a fifth of acute provision is outside the patient’s home system. ● [SHCR23]
    9.1% of attendances, 11.0 million a year, crossed record systems. ● [WAR19]

# Labels in the picture.
opening-label-centre = The centre
opening-label-middle = The middle
opening-label-local = Local services
opening-label-northmoor = Northmoor
opening-label-eastwater = Eastwater
opening-label-northmoor-office = Northmoor office
opening-label-eastwater-office = Eastwater office
opening-label-record = Her record
opening-label-gp = Her own GP
opening-label-gp-phone = Her GP
opening-label-asha = Asha,
opening-label-hour = 9 pm
opening-label-asha-phone = Asha

opening-heard = A section through two regions. A record leaves a surgery in Northmoor, passes the
    Northmoor office and stops at the border. Asha waits in a hospital in Eastwater. Two buttons.
