a + = b
