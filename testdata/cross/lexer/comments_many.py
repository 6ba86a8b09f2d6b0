# Comments before, between, after and inside of statements.

# indentation of a comment counts for nothing
        # not here either
def f(a,  # after a parameter
      b):  # after the colon
    # first in a block
    x = (a +  # inside brackets
         # a line of its own inside brackets
         b)
# a comment in column one does not end the block
    return x  # last

    # deeper than needed
  # shallower than the block
print(f(1, 2))  # end
#
