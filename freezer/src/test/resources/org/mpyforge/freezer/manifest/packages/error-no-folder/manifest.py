freeze("absent")
