package org.commonweave.recipe;

import java.util.Optional;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentReading;
import org.commonweave.content.Lookup;
import org.commonweave.content.ui.ContentArticle;
import org.springframework.stereotype.Component;

@Component
class RecipePages implements PublicPages {

    private final ContentReading reading;

    RecipePages(ContentReading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        return request.path().startsWith("/recipes/")
                        && reading.at(request.path(), request.viewer()) instanceof Lookup.Found(var recipe)
                ? Optional.of(PageAnswer.Page.found(
                        PageHead.of(recipe.ref().title(), request.path()), new ContentArticle(recipe, recipe.html())))
                : Optional.empty();
    }
}
