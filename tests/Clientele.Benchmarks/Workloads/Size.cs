namespace Clientele.Benchmarks.Workloads;

/// <summary>What is read and written.</summary>
public enum Size
{
    /// <summary>One customer of 2 KB, its members in the order of the service.</summary>
    One,

    /// <summary>1,000 customers.</summary>
    Many,

    /// <summary>Three members.</summary>
    Small,

    /// <summary>60 members in an order that is not the declared one.</summary>
    Wide,

    /// <summary>Long texts with escapes and characters outside ASCII.</summary>
    Text,

    /// <summary>Arrays of numbers, identifiers and moments.</summary>
    Numbers,
}
