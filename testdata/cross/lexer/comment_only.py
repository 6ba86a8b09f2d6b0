# norun: nothing to run, the file holds only this comment
