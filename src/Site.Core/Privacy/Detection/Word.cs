namespace EmploymentNet.Core.Privacy.Detection;

internal readonly record struct Word(int Start, int End, bool IsNumber)
{
    public int Length => End - Start;
}
