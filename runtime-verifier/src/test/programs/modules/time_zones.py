# The time zone is what the environment says.
import os, time

for tz in (
    "Europe/Rome",
    ":America/New_York",
    "UTC",
    "nonsense",
    "EST5",
    "",
    "America/Sao_Paulo",
    "XYZ3",
    "<+03>-3",
    "<-0330>3:30",
):
    os.putenv("TZ", tz)
    print(
        tz,
        time.localtime(1600000000),
        time.localtime(1580000000),
        time.mktime((2020, 3, 29, 2, 30, 0, 0, 0, 0)),
        time.mktime((2020, 7, 1, 12, 0, 0, 0, 0, 0)),
        time.mktime((2020, 7, 1, 12, 0, 0, 0, 0, 1)),
        time.mktime((2020, 7, 1, 12, 0, 0, 0, 0, -1)),
    )
    print(
        time.mktime((2020, 11, 1, 1, 30, 0, 0, 0, -1)),
        time.mktime((2020, 11, 1, 1, 30, 0, 0, 0, 1)),
        time.mktime((2020, 11, 1, 1, 30, 0, 0, 0, 0)),
        time.mktime((2020, 12, 1, 1, 30, 0, 0, 0, 1)),
        time.mktime((2020, 12, 1, 1, 30, 0, 0, 0)),
    )
