namespace EmploymentNet.Site.Hosting;

public static class CommandLine
{
    /// <returns>The exit code of a command that was not done.</returns>
    public static int Refuse(params string[] messages)
    {
        foreach (var message in messages)
            Console.Error.WriteLine(message);
        return 1;
    }
}
