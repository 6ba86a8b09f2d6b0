as
