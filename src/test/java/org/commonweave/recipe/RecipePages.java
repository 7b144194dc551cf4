package org.commonweave.recipe;

import java.util.Optional;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentReading;
import org.commonweave.content.Lookup;
import org.commonweave.content.ui.ContentArticle;
import org.commonweave.content.ui.RemovedArticle;
import org.springframework.stereotype.Component;

@Component
class RecipePages implements PublicPages {

    private final ContentReading reading;

    RecipePages(ContentReading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        if (!request.path().startsWith("/recipes/")) {
            return Optional.empty();
        }
        return switch (reading.at(request.path(), request.viewer())) {
            case Lookup.Found(var recipe) ->
                Optional.of(PageAnswer.Page.found(
                        PageHead.of(recipe.ref().title(), request.path()), new ContentArticle(recipe, recipe.html())));
            case Lookup.Removed removed -> Optional.of(RemovedArticle.of(removed));
            case Lookup.Moved _, Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        };
    }
}
