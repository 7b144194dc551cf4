package org.commonweave.content.ui;

import org.commonweave.base.Viewer;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts below an item what other modules have beside it.
@Component
public class Besides {

    private final ObjectProvider<BesideContent> all;

    Besides(ObjectProvider<BesideContent> all) {
        this.all = all;
    }

    public void addTo(ContentArticle article, ContentDetails content, Viewer viewer) {
        all.orderedStream().flatMap(one -> one.find(content, viewer).stream()).forEach(part -> {
            if (!part.door().isEmpty()) {
                article.door(Piece.link("#" + part.anchor(), part.door()));
            }
            article.below(part.section());
        });
    }
}
