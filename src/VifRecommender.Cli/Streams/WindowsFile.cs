using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace VifRecommender.Cli.Streams;

/// <summary>What Windows knows of a file: the serial number of its volume and its id there.</summary>
internal static partial class WindowsFile
{
    private const int TypeDisk = 1;
    private const int FileIdInformation = 18;

    public static string? Identify(string path)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Identify(handle);
    }

    public static string? Identify(SafeFileHandle handle)
    {
        if (FileType(handle) != TypeDisk) return null;
        return Information(handle, FileIdInformation, out var id, Marshal.SizeOf<FileId>()) ? $"{id.Volume:x}:{id.High:x}:{id.Low:x}"
            : throw new IOException();
    }

    /// <summary>Standard input (-10), output (-11) or error (-12).</summary>
    public static SafeFileHandle Standard(int number) => new(StandardHandle(number), ownsHandle: false);

    [LibraryImport("kernel32", EntryPoint = "GetFileType")]
    private static partial int FileType(SafeFileHandle handle);

    [LibraryImport("kernel32", EntryPoint = "GetStdHandle")]
    private static partial nint StandardHandle(int number);

    [LibraryImport("kernel32", EntryPoint = "GetFileInformationByHandleEx")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool Information(SafeFileHandle handle, int kind, out FileId id, int size);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct FileId
    {
        public readonly ulong Volume;
        public readonly ulong Low;
        public readonly ulong High;
    }
}
