namespace Clientele.Generator.Pipeline;

/// <summary>Names of the tracked steps, for tests of incrementality.</summary>
internal static class Steps
{
    public const string Compilation = "Compilation";
    public const string Names = "Names";
    public const string Files = "Files";
    public const string Documents = "Documents";
    public const string Read = "Read";
    public const string Model = "Model";
    public const string Map = "Map";
    public const string ProjectLayout = "ProjectLayout";
    public const string Outputs = "Outputs";
    public const string Types = "Types";
    public const string Contexts = "Contexts";
    public const string Clients = "Clients";
    public const string Headers = "Headers";
    public const string Diagnostics = "Diagnostics";
}
