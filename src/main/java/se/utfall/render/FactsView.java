package se.utfall.render;

import java.util.List;
import se.utfall.document.Block.Facts;
import se.utfall.document.Fact;
import se.utfall.document.Fact.Saying;
import se.utfall.render.BlockView.SpanView;

/** Terms and what they are, as the page's template reads them. */
record FactsView(String kind, List<FactView> facts) {
  static FactsView of(Facts facts) {
    String kind =
        switch (facts.kind()) {
          case KEY_FIGURES -> "figures";
          case COUNTS -> "counts";
          case TEXTS -> "asked";
        };
    return new FactsView(kind, facts.facts().stream().map(FactView::of).toList());
  }

  record FactView(String term, List<SayingView> sayings) {
    static FactView of(Fact fact) {
      return new FactView(fact.term(), fact.sayings().stream().map(SayingView::of).toList());
    }
  }

  record SayingView(List<SpanView> spans, String note, boolean marked) {
    static SayingView of(Saying saying) {
      return new SayingView(SpanView.of(saying.spans()), saying.note(), saying.constructed());
    }
  }
}
