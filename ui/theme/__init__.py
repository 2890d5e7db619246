"""How Rollcall looks: one set of tokens, two themes made from it."""
