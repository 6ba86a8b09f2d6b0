#!/usr/bin/env micropython
# -*- coding: latin-1 -*-
# The coding line is a comment like any other.
print("é")
