namespace EmploymentNet.Testing;

public static class Faults
{
    /// <summary>Names every fault; xunit's own assertion would cut the list.</summary>
    public static void None(IEnumerable<string> faults)
    {
        var found = faults.ToList();
        Assert.True(found.Count == 0, $"{found.Count} found:\n{string.Join('\n', found)}");
    }
}
