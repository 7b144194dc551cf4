package org.commonweave.transfer;

import org.commonweave.base.Numbered;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.site.AdministratorsOnly;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What imports have brought in.
@Service
@Transactional(readOnly = true)
public class ImportedPages {

    private static final int PAGE_SIZE = 100;

    private final ImportItems items;

    ImportedPages(ImportItems items) {
        this.items = items;
    }

    /// The pages that came from a source and are still there, in the order of their files.
    public Numbered<ContentRef> of(Viewer viewer, String source, int page) {
        AdministratorsOnly.check(viewer);
        Page<ContentRef> found = items.pages(source, PageRequest.of(page - 1, PAGE_SIZE));
        return new Numbered<>(found.getContent(), page, PAGE_SIZE, found.getTotalElements());
    }
}
