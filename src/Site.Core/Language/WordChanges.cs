namespace EmploymentNet.Core.Language;

/// <summary>What became of a text, word by word: the longest common sequence by Hirschberg's method, which needs little memory for long texts.</summary>
public static class WordChanges
{
    /// <returns>Pieces in the order of reading; together without <see cref="WordFate.Added"/> they are the one text, without <see cref="WordFate.LeftOut"/> the other.</returns>
    public static IReadOnlyList<WordPiece> Between(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var fates = new List<WordPiece>();
        Compare(old, now, fates);
        return Joined(fates);
    }

    private static void Compare(ReadOnlySpan<string> old, ReadOnlySpan<string> now, List<WordPiece> pieces)
    {
        var begin = old.CommonPrefixLength(now);
        Add(pieces, WordFate.Kept, now[..begin]);
        old = old[begin..];
        now = now[begin..];
        var end = CommonEnd(old, now);
        Differ(old[..^end], now[..^end], pieces);
        Add(pieces, WordFate.Kept, now[^end..]);
    }

    private static void Differ(ReadOnlySpan<string> old, ReadOnlySpan<string> now, List<WordPiece> pieces)
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

    private static void DifferInOne(ReadOnlySpan<string> old, ReadOnlySpan<string> now, List<WordPiece> pieces)
    {
        var at = old.Length == 1 ? now.IndexOf(old[0]) : -1;
        if (at < 0)
        {
            Add(pieces, WordFate.LeftOut, old);
            Add(pieces, WordFate.Added, now);
            return;
        }
        Add(pieces, WordFate.Added, now[..at]);
        Add(pieces, WordFate.Kept, old);
        Add(pieces, WordFate.Added, now[(at + 1)..]);
    }

    /// <returns>How many words each beginning (or, backwards, each end) of <paramref name="now"/> has in common with all of <paramref name="old"/>.</returns>
    private static int[] Lengths(ReadOnlySpan<string> old, ReadOnlySpan<string> now, bool isBackwards)
    {
        var lengths = new int[now.Length + 1];
        for (var row = 0; row < old.Length; row++)
        {
            var word = old[isBackwards ? old.Length - 1 - row : row];
            var diagonal = 0;
            for (var column = 1; column <= now.Length; column++)
            {
                var above = lengths[column];
                lengths[column] = now[isBackwards ? now.Length - column : column - 1] == word ? diagonal + 1 : Math.Max(above, lengths[column - 1]);
                diagonal = above;
            }
        }
        if (isBackwards)
            Array.Reverse(lengths);
        return lengths;
    }

    private static int CommonEnd(ReadOnlySpan<string> old, ReadOnlySpan<string> now)
    {
        var end = 0;
        while (end < old.Length && end < now.Length && old[^(end + 1)] == now[^(end + 1)])
            end++;
        return end;
    }

    private static void Add(List<WordPiece> pieces, WordFate fate, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            pieces.Add(new(fate, word));
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

    /// <summary>Words with the blanks behind them: together they are the text.</summary>
    private static string[] Words(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
                end++;
            words.Add(text[start..end]);
            start = end;
        }
        return [.. words];
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
