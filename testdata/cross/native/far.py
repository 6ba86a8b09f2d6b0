# Branches over little and much code, forwards and backwards.


def near(x):
    if x:
        return 1
    while x < 3:
        x += 1
    return x


def far_4(x, f):
    while x:
        if x == 5:
            f(x, 0)
            f(x, 1)
            f(x, 2)
            f(x, 3)
            x -= 1
        elif x == 4:
            break
        else:
            x -= 1
            continue
    return x


def far_12(x, f):
    while x:
        if x == 5:
            f(x, 0)
            f(x, 1)
            f(x, 2)
            f(x, 3)
            f(x, 4)
            f(x, 5)
            f(x, 6)
            f(x, 7)
            f(x, 8)
            f(x, 9)
            f(x, 10)
            f(x, 11)
            x -= 1
        elif x == 4:
            break
        else:
            x -= 1
            continue
    return x


def far_30(x, f):
    while x:
        if x == 5:
            f(x, 0)
            f(x, 1)
            f(x, 2)
            f(x, 3)
            f(x, 4)
            f(x, 5)
            f(x, 6)
            f(x, 7)
            f(x, 8)
            f(x, 9)
            f(x, 10)
            f(x, 11)
            f(x, 12)
            f(x, 13)
            f(x, 14)
            f(x, 15)
            f(x, 16)
            f(x, 17)
            f(x, 18)
            f(x, 19)
            f(x, 20)
            f(x, 21)
            f(x, 22)
            f(x, 23)
            f(x, 24)
            f(x, 25)
            f(x, 26)
            f(x, 27)
            f(x, 28)
            f(x, 29)
            x -= 1
        elif x == 4:
            break
        else:
            x -= 1
            continue
    return x


def far_60(x, f):
    while x:
        if x == 5:
            f(x, 0)
            f(x, 1)
            f(x, 2)
            f(x, 3)
            f(x, 4)
            f(x, 5)
            f(x, 6)
            f(x, 7)
            f(x, 8)
            f(x, 9)
            f(x, 10)
            f(x, 11)
            f(x, 12)
            f(x, 13)
            f(x, 14)
            f(x, 15)
            f(x, 16)
            f(x, 17)
            f(x, 18)
            f(x, 19)
            f(x, 20)
            f(x, 21)
            f(x, 22)
            f(x, 23)
            f(x, 24)
            f(x, 25)
            f(x, 26)
            f(x, 27)
            f(x, 28)
            f(x, 29)
            f(x, 30)
            f(x, 31)
            f(x, 32)
            f(x, 33)
            f(x, 34)
            f(x, 35)
            f(x, 36)
            f(x, 37)
            f(x, 38)
            f(x, 39)
            f(x, 40)
            f(x, 41)
            f(x, 42)
            f(x, 43)
            f(x, 44)
            f(x, 45)
            f(x, 46)
            f(x, 47)
            f(x, 48)
            f(x, 49)
            f(x, 50)
            f(x, 51)
            f(x, 52)
            f(x, 53)
            f(x, 54)
            f(x, 55)
            f(x, 56)
            f(x, 57)
            f(x, 58)
            f(x, 59)
            x -= 1
        elif x == 4:
            break
        else:
            x -= 1
            continue
    return x


def far_200(x, f):
    while x:
        if x == 5:
            f(x, 0)
            f(x, 1)
            f(x, 2)
            f(x, 3)
            f(x, 4)
            f(x, 5)
            f(x, 6)
            f(x, 7)
            f(x, 8)
            f(x, 9)
            f(x, 10)
            f(x, 11)
            f(x, 12)
            f(x, 13)
            f(x, 14)
            f(x, 15)
            f(x, 16)
            f(x, 17)
            f(x, 18)
            f(x, 19)
            f(x, 20)
            f(x, 21)
            f(x, 22)
            f(x, 23)
            f(x, 24)
            f(x, 25)
            f(x, 26)
            f(x, 27)
            f(x, 28)
            f(x, 29)
            f(x, 30)
            f(x, 31)
            f(x, 32)
            f(x, 33)
            f(x, 34)
            f(x, 35)
            f(x, 36)
            f(x, 37)
            f(x, 38)
            f(x, 39)
            f(x, 40)
            f(x, 41)
            f(x, 42)
            f(x, 43)
            f(x, 44)
            f(x, 45)
            f(x, 46)
            f(x, 47)
            f(x, 48)
            f(x, 49)
            f(x, 50)
            f(x, 51)
            f(x, 52)
            f(x, 53)
            f(x, 54)
            f(x, 55)
            f(x, 56)
            f(x, 57)
            f(x, 58)
            f(x, 59)
            f(x, 60)
            f(x, 61)
            f(x, 62)
            f(x, 63)
            f(x, 64)
            f(x, 65)
            f(x, 66)
            f(x, 67)
            f(x, 68)
            f(x, 69)
            f(x, 70)
            f(x, 71)
            f(x, 72)
            f(x, 73)
            f(x, 74)
            f(x, 75)
            f(x, 76)
            f(x, 77)
            f(x, 78)
            f(x, 79)
            f(x, 80)
            f(x, 81)
            f(x, 82)
            f(x, 83)
            f(x, 84)
            f(x, 85)
            f(x, 86)
            f(x, 87)
            f(x, 88)
            f(x, 89)
            f(x, 90)
            f(x, 91)
            f(x, 92)
            f(x, 93)
            f(x, 94)
            f(x, 95)
            f(x, 96)
            f(x, 97)
            f(x, 98)
            f(x, 99)
            f(x, 100)
            f(x, 101)
            f(x, 102)
            f(x, 103)
            f(x, 104)
            f(x, 105)
            f(x, 106)
            f(x, 107)
            f(x, 108)
            f(x, 109)
            f(x, 110)
            f(x, 111)
            f(x, 112)
            f(x, 113)
            f(x, 114)
            f(x, 115)
            f(x, 116)
            f(x, 117)
            f(x, 118)
            f(x, 119)
            f(x, 120)
            f(x, 121)
            f(x, 122)
            f(x, 123)
            f(x, 124)
            f(x, 125)
            f(x, 126)
            f(x, 127)
            f(x, 128)
            f(x, 129)
            f(x, 130)
            f(x, 131)
            f(x, 132)
            f(x, 133)
            f(x, 134)
            f(x, 135)
            f(x, 136)
            f(x, 137)
            f(x, 138)
            f(x, 139)
            f(x, 140)
            f(x, 141)
            f(x, 142)
            f(x, 143)
            f(x, 144)
            f(x, 145)
            f(x, 146)
            f(x, 147)
            f(x, 148)
            f(x, 149)
            f(x, 150)
            f(x, 151)
            f(x, 152)
            f(x, 153)
            f(x, 154)
            f(x, 155)
            f(x, 156)
            f(x, 157)
            f(x, 158)
            f(x, 159)
            f(x, 160)
            f(x, 161)
            f(x, 162)
            f(x, 163)
            f(x, 164)
            f(x, 165)
            f(x, 166)
            f(x, 167)
            f(x, 168)
            f(x, 169)
            f(x, 170)
            f(x, 171)
            f(x, 172)
            f(x, 173)
            f(x, 174)
            f(x, 175)
            f(x, 176)
            f(x, 177)
            f(x, 178)
            f(x, 179)
            f(x, 180)
            f(x, 181)
            f(x, 182)
            f(x, 183)
            f(x, 184)
            f(x, 185)
            f(x, 186)
            f(x, 187)
            f(x, 188)
            f(x, 189)
            f(x, 190)
            f(x, 191)
            f(x, 192)
            f(x, 193)
            f(x, 194)
            f(x, 195)
            f(x, 196)
            f(x, 197)
            f(x, 198)
            f(x, 199)
            x -= 1
        elif x == 4:
            break
        else:
            x -= 1
            continue
    return x


calls = 0


def count(x, i):
    global calls
    calls += 1


print(near(0), near(1))
for far in (far_4, far_12, far_30, far_60, far_200):
    print(far(7, count), calls)
