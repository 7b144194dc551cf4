package org.commonweave.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/// Where an item belongs; for queries only, [Locating] writes it.
@Entity
@Immutable
@Table(name = "content_places")
@SuppressWarnings("UnusedVariable") // read by queries
class Located {

    @Id
    private long contentId;

    private long placeId;

    protected Located() {}
}
