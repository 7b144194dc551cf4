package org.commonweave.content.file;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/// Which picture stands for an item; see [ChosenRow].
@Entity
@Immutable
@Table(name = "lead_pictures")
@SuppressWarnings("UnusedVariable") // read by queries
class ChosenPicture {

    @Id
    private long contentId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    private String description;
    private String caption;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ChosenPicture() {}
}
