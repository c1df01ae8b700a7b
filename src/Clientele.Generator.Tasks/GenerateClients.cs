using System.Runtime.CompilerServices;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Clientele.Generator.Tasks;

/// <summary>
/// Writes the clients of <c>OpenApiClient</c> items with <c>Generate="BeforeCompile"</c> as files that the compiler is
/// given like any other.
/// </summary>
public sealed class GenerateClients : Task
{
    /// <summary>Gets or sets the project's <c>OpenApiClient</c> items, all of them.</summary>
    [Required]
    public ITaskItem[] Descriptions { get; set; } = [];

    /// <summary>Gets or sets the project's <c>OpenApiDocument</c> items.</summary>
    public ITaskItem[] Documents { get; set; } = [];

    /// <summary>Gets or sets the project's own C# files.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>Gets or sets the assemblies that the project compiles against.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>Gets or sets the analyzers of the project, the generator and its library among them.</summary>
    [Required]
    public ITaskItem[] Analyzers { get; set; } = [];

    /// <summary>Gets or sets the files that may set severities for the whole project.</summary>
    public ITaskItem[] ConfigFiles { get; set; } = [];

    /// <summary>Gets or sets the folder of the compiler that the build uses.</summary>
    [Required]
    public string CompilerFolder { get; set; } = "";

    /// <summary>Gets or sets the folder that the files are written to.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>Gets or sets the project's file.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>Gets or sets the project's root namespace.</summary>
    public string RootNamespace { get; set; } = "";

    /// <summary>Gets or sets the project's language version.</summary>
    public string LangVersion { get; set; } = "";

    /// <summary>Gets or sets the project's preprocessor symbols.</summary>
    public string DefineConstants { get; set; } = "";

    /// <summary>Gets or sets the diagnostics that the project does not want to see.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>Gets or sets whether every warning is an error.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>Gets or sets the warnings that are errors.</summary>
    public string WarningsAsErrors { get; set; } = "";

    /// <summary>Gets or sets the warnings that stay warnings.</summary>
    public string WarningsNotAsErrors { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        CompilerLoader.Use(Analyzers, CompilerFolder);
        return Generate();
    }

    // Its code names the compiler's types: it may not be looked at before they can be found.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Generate() => new ClientBuild(this).Run();
}
