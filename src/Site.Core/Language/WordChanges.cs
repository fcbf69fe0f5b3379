namespace EmploymentNet.Core.Language;

/// <summary>What became of a text, word by word: the longest common sequence by Hirschberg's method, which needs little memory for long texts.</summary>
public static class WordChanges
{
    /// <returns>Pieces in the order of reading; together without <see cref="WordFate.Added"/> they are the words of the one text, without <see cref="WordFate.LeftOut"/> those of the other.</returns>
    public static IReadOnlyList<WordPiece> Between(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var fates = new List<WordPiece>();
        Compare(old, now, fates);
        return Joined(fates);
    }

    private static void Compare(ReadOnlySpan<Word> old, ReadOnlySpan<Word> now, List<WordPiece> pieces)
    {
        var begin = old.CommonPrefixLength(now);
        Keep(pieces, old[..begin], now[..begin]);
        old = old[begin..];
        now = now[begin..];
        var end = CommonEnd(old, now);
        Differ(old[..^end], now[..^end], pieces);
        Keep(pieces, old[^end..], now[^end..]);
    }

    private static void Differ(ReadOnlySpan<Word> old, ReadOnlySpan<Word> now, List<WordPiece> pieces)
    {
        if (old.Length < 2 || now.Length == 0)
        {
            DifferInOne(old, now, pieces);
            return;
        }
        var middle = old.Length / 2;
        var (from, back) = (Lengths(old[..middle], now, isBackwards: false), Lengths(old[middle..], now, isBackwards: true));
        var split = Enumerable.Range(0, now.Length + 1).MaxBy(at => from[at] + back[at]);
        Compare(old[..middle], now[..split], pieces);
        Compare(old[middle..], now[split..], pieces);
    }

    private static void DifferInOne(ReadOnlySpan<Word> old, ReadOnlySpan<Word> now, List<WordPiece> pieces)
    {
        var at = old.Length == 1 ? now.IndexOf(old[0]) : -1;
        if (at < 0)
        {
            Add(pieces, WordFate.LeftOut, old);
            Add(pieces, WordFate.Added, now);
            return;
        }
        Add(pieces, WordFate.Added, now[..at]);
        Keep(pieces, old, now.Slice(at, 1));
        Add(pieces, WordFate.Added, now[(at + 1)..]);
    }

    /// <returns>How many words each beginning (or, backwards, each end) of <paramref name="now"/> has in common with all of <paramref name="old"/>.</returns>
    private static int[] Lengths(ReadOnlySpan<Word> old, ReadOnlySpan<Word> now, bool isBackwards)
    {
        var lengths = new int[now.Length + 1];
        for (var row = 0; row < old.Length; row++)
        {
            var word = old[isBackwards ? old.Length - 1 - row : row];
            var diagonal = 0;
            for (var column = 1; column <= now.Length; column++)
            {
                var above = lengths[column];
                lengths[column] = now[isBackwards ? now.Length - column : column - 1].Equals(word) ? diagonal + 1 : Math.Max(above, lengths[column - 1]);
                diagonal = above;
            }
        }
        if (isBackwards)
            Array.Reverse(lengths);
        return lengths;
    }

    private static int CommonEnd(ReadOnlySpan<Word> old, ReadOnlySpan<Word> now)
    {
        var end = 0;
        while (end < old.Length && end < now.Length && old[^(end + 1)].Equals(now[^(end + 1)]))
            end++;
        return end;
    }

    private static void Add(List<WordPiece> pieces, WordFate fate, ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
            pieces.Add(new(fate, word.Whole));
    }

    /// <summary>Where the blanks behind a word differ, more of them part it from its neighbours in either text.</summary>
    private static void Keep(List<WordPiece> pieces, ReadOnlySpan<Word> old, ReadOnlySpan<Word> now)
    {
        for (var at = 0; at < now.Length; at++)
            pieces.Add(new(WordFate.Kept, old[at].Whole.Length > now[at].Whole.Length ? old[at].Whole : now[at].Whole));
    }

    private static List<WordPiece> Joined(List<WordPiece> words)
    {
        var joined = new List<WordPiece>();
        foreach (var word in words)
        {
            if (joined.Count > 0 && joined[^1].Fate == word.Fate)
                joined[^1] = joined[^1] with { Text = joined[^1].Text + word.Text };
            else
                joined.Add(word);
        }
        return joined;
    }

    /// <summary>Together they are the text.</summary>
    private static Word[] Words(string text)
    {
        var words = new List<Word>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            var behind = end;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
                end++;
            words.Add(new(text[start..behind], text[start..end]));
            start = end;
        }
        return [.. words];
    }

    /// <summary>The same word however it is parted from the next.</summary>
    /// <param name="Whole">With the blanks behind it.</param>
    private readonly record struct Word(string Text, string Whole)
    {
        public bool Equals(Word other) => Text == other.Text;

        public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
    }
}

/// <summary>Some words that were treated alike.</summary>
public sealed record WordPiece(WordFate Fate, string Text)
{
    public int Count => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}

public enum WordFate
{
    Kept,
    LeftOut,
    Added,
}
