"""Tells the time in words."""

HOURS = ("twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
QUARTERS = {0: "%s o'clock", 15: "a quarter past %s", 30: "half past %s", 45: "a quarter to %s"}


def spoken(hour, minute):
    quarter = (minute + 7) // 15 * 15 % 60
    if quarter == 45 or (quarter == 0 and minute > 30):
        hour += 1
    return QUARTERS[quarter] % HOURS[hour % 12]


class Alarm:
    def __init__(self, hour, minute, action):
        assert 0 <= hour < 24 and 0 <= minute < 60
        self.time = hour, minute
        self.action = action
        self.armed = True

    def tick(self, hour, minute):
        if self.armed and self.time == (hour, minute):
            self.armed = False
            self.action(self)
            return True
        return False
