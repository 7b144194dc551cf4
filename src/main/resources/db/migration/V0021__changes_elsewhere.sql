-- How many changes commands have made: the server sees by it that the answers it keeps are no longer right.
CREATE TABLE changes_elsewhere (
    id     TINYINT NOT NULL PRIMARY KEY,
    number BIGINT  NOT NULL
);
