from . a. import b
