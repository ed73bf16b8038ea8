// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

/** A line break that means something, as in an address or a poem; never one that the page made. */
public record LineBreak() implements Inline {
    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.lineBreak(this);
    }
}
