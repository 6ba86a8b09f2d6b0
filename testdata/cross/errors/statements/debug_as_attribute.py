a.__debug__
