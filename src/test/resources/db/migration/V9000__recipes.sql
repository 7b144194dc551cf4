-- The table of the second kind that the tests bring along.
CREATE TABLE recipes (
    id       BIGINT NOT NULL PRIMARY KEY,
    servings INT    NOT NULL,
    CONSTRAINT recipes_content FOREIGN KEY (id) REFERENCES contents (id) ON DELETE CASCADE
);
