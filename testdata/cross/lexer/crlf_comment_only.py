# norun: comment

# and another
