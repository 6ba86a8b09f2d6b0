# Lonely constants between semicolons vanish.
1; 2; print("kept"); 3
"doc"; None; ...; True
