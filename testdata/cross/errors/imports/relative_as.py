from . as a import b
