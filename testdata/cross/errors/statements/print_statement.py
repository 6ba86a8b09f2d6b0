print "text"
