using System.Runtime.CompilerServices;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Clientele.Generator.Tasks;

/// <summary>
/// Writes the clients of <c>OpenApiClient</c> items with <c>Generate="BeforeCompile"</c> as ordinary source files for
/// the compiler.
/// </summary>
public sealed class GenerateClients : Task
{
    /// <summary>Gets or sets all <c>OpenApiClient</c> items of the project.</summary>
    [Required]
    public ITaskItem[] Descriptions { get; set; } = [];

    /// <summary>Gets or sets the project's <c>OpenApiDocument</c> items.</summary>
    public ITaskItem[] Documents { get; set; } = [];

    /// <summary>Gets or sets the project's own C# files.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>Gets or sets the assemblies that the project compiles against.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>Gets or sets the project's analyzers, including the generator and its library.</summary>
    [Required]
    public ITaskItem[] Analyzers { get; set; } = [];

    /// <summary>Gets or sets the files that may set severities for the whole project.</summary>
    public ITaskItem[] ConfigFiles { get; set; } = [];

    /// <summary>Gets or sets the folder of the compiler that the build uses.</summary>
    [Required]
    public string CompilerFolder { get; set; } = "";

    /// <summary>Gets or sets the output folder.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>Gets or sets the path of the project file.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>Gets or sets the project's root namespace.</summary>
    public string RootNamespace { get; set; } = "";

    /// <summary>Gets or sets the project's language version.</summary>
    public string LangVersion { get; set; } = "";

    /// <summary>Gets or sets the project's preprocessor symbols.</summary>
    public string DefineConstants { get; set; } = "";

    /// <summary>Gets or sets the diagnostics that the project suppresses.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>Gets or sets whether to treat all warnings as errors.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>Gets or sets the warnings to treat as errors.</summary>
    public string WarningsAsErrors { get; set; } = "";

    /// <summary>Gets or sets the warnings to keep as warnings.</summary>
    public string WarningsNotAsErrors { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        CompilerLoader.Use(Analyzers, CompilerFolder);
        return Generate();
    }

    // It uses the compiler's types, and must not be JIT-compiled before they can be resolved.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Generate() => new ClientBuild(this).Run();
}
