### The claims page.

claims-page-title = Break our claims · Middle-out
claims-title = Break this claim
