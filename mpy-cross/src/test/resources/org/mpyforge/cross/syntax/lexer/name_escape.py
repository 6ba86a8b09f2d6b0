rb'\N' r'\N'
t'\N'
