# The first line is a comment, the second is blank.

def area(width,
         height):
    "A string with a # that starts no comment."
	return (width * # a tab is as wide as four spaces only up to column 8
   height)
class Shape:
    def name(self):
            return "shape"

    # This comment belongs to no block.
  # Nor does this one.
    side = 1 + \
           2
if Shape: pass; x = [
1,
    2,
]
	# A comment behind a tab.
while x:
	y = 1
        z = 2
