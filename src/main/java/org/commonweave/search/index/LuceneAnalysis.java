package org.commonweave.search.index;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/// Gives the ways of cutting texts to the engine. Together with the settings of the folder this is all that is said to
/// Lucene alone; another engine would be told the same here.
record LuceneAnalysis(Wording wording) implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(Wording.STEMS).instance(wording.stems());
        context.analyzer(Wording.WORDS).instance(wording.words());
        context.analyzer(Wording.BOTH).instance(wording.both());
        context.analyzer(Wording.BEGINNINGS).instance(wording.beginnings());
    }
}
