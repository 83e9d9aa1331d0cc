internal import CLibpq
internal import SQL
