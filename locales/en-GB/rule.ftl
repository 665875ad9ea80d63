### Beat rule.

rule-beat = One rule, many ropes
rule-page-title = One rule, many ropes · Middle-out
rule-title = Rule
