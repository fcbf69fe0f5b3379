using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.Authoring;

/// <summary>dictionary.txt: a part for each key, with a line for each language.</summary>
internal static class DictionaryList
{
    public const string FileName = "dictionary.txt";

    public static IEnumerable<DictionaryItem> Read(AuthoredFile file, ContentSchema schema, List<AuthoringProblem> problems)
    {
        foreach (var part in file.Parts)
        {
            var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var language in schema.Languages.Select(language => language.IsoCode))
            {
                if (part.Text(language.Split('-')[0]) is { } text)
                    texts[language] = text;
                else
                    problems.Add(new AuthoringProblem(file.Path, part.Line, $"[{part.Language}] has no text in {language}"));
            }

            yield return new DictionaryItem(AuthoringKeys.Dictionary(part.Language), part.Language, null, texts);
        }
    }
}
