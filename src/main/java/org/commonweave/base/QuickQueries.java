package org.commonweave.base;

import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/// Gives the queries of the repositories to Hibernate as they are written. By itself, Spring Data has its own parser
/// take each of them apart first, only to put an order into some and make counts of some; for our queries, a look at
/// the text is enough.
final class QuickQueries implements QueryEnhancerSelector {

    @Override
    public QueryEnhancerFactory select(DeclaredQuery query) {
        return query.isNative() ? DEFAULT_SELECTOR.select(query) : QueryEnhancerFactories.fallback();
    }
}
