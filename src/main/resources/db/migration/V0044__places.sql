-- Places, each within a wider one if that is known. One that stands for another is another name of it. A free area lies
-- across the tree and holds places from anywhere in it.
CREATE SEQUENCE places_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE places (
    id            BIGINT       NOT NULL PRIMARY KEY,
    slug          VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
    name          VARCHAR(100) NOT NULL,
    name_key      VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
    parent_id     BIGINT       NULL,
    stands_for_id BIGINT       NULL,
    area          BIT          NOT NULL,
    CONSTRAINT places_slug UNIQUE (slug),
    CONSTRAINT places_parent FOREIGN KEY (parent_id) REFERENCES places (id),
    CONSTRAINT places_stands_for FOREIGN KEY (stands_for_id) REFERENCES places (id)
);
CREATE INDEX places_name ON places (name_key);

CREATE TABLE area_places (
    area_id  BIGINT NOT NULL,
    place_id BIGINT NOT NULL,
    PRIMARY KEY (area_id, place_id),
    CONSTRAINT area_places_area FOREIGN KEY (area_id) REFERENCES places (id) ON DELETE CASCADE,
    CONSTRAINT area_places_place FOREIGN KEY (place_id) REFERENCES places (id) ON DELETE CASCADE
);

-- How exactly a story says where it happened, for lists.
ALTER TABLE stories ADD COLUMN place_exactness VARCHAR(10) NOT NULL DEFAULT 'THERE' AFTER place;

-- Where an item belongs that says so among its particulars.
CREATE TABLE content_places (
    content_id BIGINT NOT NULL PRIMARY KEY,
    place_id   BIGINT NOT NULL,
    CONSTRAINT content_places_content FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT content_places_place FOREIGN KEY (place_id) REFERENCES places (id)
);
CREATE INDEX content_places_place ON content_places (place_id);
