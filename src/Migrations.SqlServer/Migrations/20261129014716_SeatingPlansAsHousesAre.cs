using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class SeatingPlansAsHousesAre : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "ReservationSeats",
                type: "nvarchar(24)",
                maxLength: 24,
                nullable: false,
                defaultValue: "Seated",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "RowLabel",
                table: "ReservationSeats",
                type: "nvarchar(8)",
                maxLength: 8,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "SeatLabel",
                table: "ReservationSeats",
                type: "nvarchar(8)",
                maxLength: 8,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Stage",
                table: "Performances",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Cells",
                table: "PerformanceAreas",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<int>(
                name: "Gaps",
                table: "PerformanceAreas",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "PerformanceAreas",
                type: "nvarchar(24)",
                maxLength: 24,
                nullable: false,
                defaultValue: "Seated",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Labels",
                table: "PerformanceAreas",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Kind",
                table: "ReservationSeats");

            migrationBuilder.DropColumn(
                name: "RowLabel",
                table: "ReservationSeats");

            migrationBuilder.DropColumn(
                name: "SeatLabel",
                table: "ReservationSeats");

            migrationBuilder.DropColumn(
                name: "Stage",
                table: "Performances");

            migrationBuilder.DropColumn(
                name: "Cells",
                table: "PerformanceAreas");

            migrationBuilder.DropColumn(
                name: "Gaps",
                table: "PerformanceAreas");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "PerformanceAreas");

            migrationBuilder.DropColumn(
                name: "Labels",
                table: "PerformanceAreas");
        }
    }
}
