package org.commonweave.recipe;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.commonweave.base.Slug;
import org.commonweave.content.Content;

@Entity
@Table(name = "recipes")
@DiscriminatorValue("recipe")
class Recipe extends Content {

    @SuppressWarnings("UnusedVariable") // read by the database only
    private int servings;

    protected Recipe() {}

    Recipe(String title, int servings) {
        super("recipe", "/recipes/" + Slug.of(title));
        this.servings = servings;
    }
}
